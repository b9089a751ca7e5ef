package org.taiyaku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.taiyaku.exchange.AtomicFile;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.TmxHeader;
import org.taiyaku.exchange.UnitConverter;
import org.taiyaku.exchange.UnitFiles;
import org.taiyaku.exchange.UnitFormat;
import org.taiyaku.exchange.UnitWriter;
import org.taiyaku.pipeline.Version;

/** A TMX, or a folder with TMX files, into a format of units; memory stays constant. */
final class UnitConversion implements Conversion {

  @Override
  public String name() {
    return "TMX";
  }

  @Override
  public boolean takes(Path input) {
    return Files.isDirectory(input)
        || input.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".tmx");
  }

  @Override
  public List<String> formats() {
    return Stream.of(UnitFormat.values()).map(UnitFormat::word).toList();
  }

  @Override
  public int convert(Request request) {
    List<Path> files = UnitFiles.at(request.input());
    if (files.isEmpty()) {
      throw new InputFailed(request.input(), "holds no TMX file");
    }
    if (request.output().isPresent()) {
      AtomicFile.write(request.output().get(), out -> convert(request, files, out));
    } else {
      print(request, files);
    }
    return Main.DONE;
  }

  private static void print(Request request, List<Path> files) {
    try {
      convert(request, files, request.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    request.out().flush();
  }

  private static void convert(Request request, List<Path> files, Writer out) throws IOException {
    UnitFormat format = UnitFormat.of(request.format()).orElseThrow();
    UnitWriter writer =
        format.open(out, request.direction(), TmxHeader.of(files.get(0)).type(), Version.NUMBER);
    UnitConverter converter = new UnitConverter(writer, request.simplified());
    files.forEach(converter::convert);
    report(request, converter);
    if (converter.written() == 0) {
      throw new InputFailed(
          request.input(), "no unit with a Japanese and a Chinese text; nothing is written");
    }
    writer.end();
  }

  private static void report(Request request, UnitConverter converter) {
    PrintWriter err = request.err();
    if (converter.oneSided() > 0) {
      err.println(units(converter.oneSided()) + " left out, as one language is missing");
    }
    if (converter.onlySimplified() > 0) {
      err.println(
          units(converter.onlySimplified())
              + " left out, as their Chinese is Simplified; take them with --simplified");
    }
    if (converter.longer() > 0) {
      err.println(units(converter.longer()) + " over 2,000 characters, which some tools refuse");
    }
    if (converter.written() > 0) {
      err.println(units(converter.written()) + " written");
    }
  }

  private static String units(long count) {
    return count + (count == 1 ? " unit" : " units");
  }
}
