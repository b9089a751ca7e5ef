package org.taiyaku.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taiyaku.review.ArticleText.ShownSegment;
import org.taiyaku.segmentation.Sentence;
import org.taiyaku.segmentation.SentenceSegmenter;

/** One side of a bead list: its texts put into the order of the article, cut into sentences. */
final class ListedSide {

  /** What a bead has of this side, and where: {@code size} sentences from a place on. */
  private static final class Part {
    private final String text;
    private final int size;
    private final int block;
    private final int sentence;
    private final int lastBlock;
    private final int lastSentence;
    private final String look;
    private final boolean moved;
    private int start;
    private List<String> sentences = List.of();

    Part(String text, int size, String place, String block, boolean moved) {
      this.text = text;
      this.size = size;
      String first = place.isEmpty() ? "0.0" : place.split("-", 2)[0];
      String last = place.substring(place.indexOf('-') + 1);
      this.block = before(first);
      this.sentence = after(first);
      this.lastBlock = last.isEmpty() ? 0 : before(last);
      this.lastSentence = last.isEmpty() ? 0 : after(last);
      this.look = block.replace(' ', '-');
      this.moved = moved;
    }

    private static int before(String place) {
      return Integer.parseInt(place.substring(0, place.indexOf('.')));
    }

    private static int after(String place) {
      return Integer.parseInt(place.substring(place.indexOf('.') + 1));
    }

    int block() {
      return block;
    }

    int sentence() {
      return sentence;
    }

    /** Whether a block begins with the sentence of an index. */
    boolean opens(int index) {
      return index == 0 ? sentence == 1 : lastBlock > block && index == size - lastSentence;
    }
  }

  private final SentenceSegmenter segmenter = new SentenceSegmenter();
  private final List<Part> parts = new ArrayList<>();
  private final List<ShownSegment> segments = new ArrayList<>();

  /**
   * Takes what the next bead has.
   *
   * @param place as {@link org.taiyaku.exchange.SegmentPlaces} writes it; empty if it has nothing
   * @param block what block it begins in, such as {@code heading 2}
   */
  void add(String text, int size, String place, String block, boolean moved) {
    parts.add(new Part(text, size, place, block, moved));
  }

  /** Puts all that was added into its order. */
  void place() {
    parts.stream()
        .filter(part -> part.size > 0)
        .sorted(Comparator.comparingInt(Part::block).thenComparingInt(Part::sentence))
        .forEach(this::take);
    int next = 0;
    for (Part part : parts) {
      if (part.size == 0) {
        part.start = next;
      } else if (!part.moved) {
        next = Math.max(next, part.start + part.size);
      }
    }
  }

  private void take(Part part) {
    part.start = segments.size();
    part.sentences = part.size == 1 ? List.of(part.text) : sentences(part);
    for (int i = 0; i < part.size; i++) {
      segments.add(new ShownSegment(part.sentences.get(i), part.look, part.opens(i)));
    }
  }

  /** The sentences of a part; all of it in the first place if they cannot be told apart. */
  private List<String> sentences(Part part) {
    List<String> cut = segmenter.segment(part.text).stream().map(Sentence::text).toList();
    if (cut.size() == part.size) {
      return cut;
    }
    List<String> whole = new ArrayList<>(List.of(part.text));
    while (whole.size() < part.size) {
      whole.add("");
    }
    return whole;
  }

  /** Index of the first sentence of a bead. */
  int start(int bead) {
    return parts.get(bead).start;
  }

  /** The sentences of a bead. */
  List<String> texts(int bead) {
    return parts.get(bead).sentences;
  }

  /** All sentences in the order of the article. */
  List<ShownSegment> segments() {
    return segments;
  }
}
