package org.taiyaku.exchange.glossary;

import java.util.List;
import org.taiyaku.exchange.Direction;

/** Formats that are read in one way, and told apart by what stands in the file. */
enum Family {
  TABLE("a table with a header", "csv") {
    @Override
    List<ReadEntry> read(GlossaryInput input, Direction direction, Losses losses) {
      return CsvGlossary.read(input, direction, losses);
    }
  },
  PAIRS("a table without a header", "omegat") {
    @Override
    List<ReadEntry> read(GlossaryInput input, Direction direction, Losses losses) {
      return PairTable.read(input, direction, losses);
    }
  },
  MEMOQ("memoQ's CSV", "memoq") {
    @Override
    List<ReadEntry> read(GlossaryInput input, Direction direction, Losses losses) {
      return MemoqGlossary.read(input, losses);
    }
  },
  WORKBOOK("a workbook (XLSX)", "xlsx") {
    @Override
    List<ReadEntry> read(GlossaryInput input, Direction direction, Losses losses) {
      return HeaderTable.read(WorkbookReader.read(input), direction, losses);
    }
  },
  UTX("UTX", "utx") {
    @Override
    List<ReadEntry> read(GlossaryInput input, Direction direction, Losses losses) {
      return UtxGlossary.read(input, losses);
    }
  },
  TBX2("TBX version 2 (martif)", "tbx2") {
    @Override
    List<ReadEntry> read(GlossaryInput input, Direction direction, Losses losses) {
      return TbxReader.read(input, losses);
    }
  },
  TBX3("TBX version 3 (tbx, ISO 30042:2019)", "tbx3") {
    @Override
    List<ReadEntry> read(GlossaryInput input, Direction direction, Losses losses) {
      return TbxReader.read(input, losses);
    }
  };

  private final String title;
  private final String word;

  Family(String title, String word) {
    this.title = title;
    this.word = word;
  }

  /** What it is, for messages. */
  String title() {
    return title;
  }

  /** A name by which {@code --from} asks for it. */
  String word() {
    return word;
  }

  abstract List<ReadEntry> read(GlossaryInput input, Direction direction, Losses losses);
}
