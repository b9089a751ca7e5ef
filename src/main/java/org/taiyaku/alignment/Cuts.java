package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts two long articles at certain places into rectangles that a {@link Lattice} can search whole.
 *
 * <p>A rectangle is cut at its {@link CertainPlaces}, and its parts again at theirs: what is
 * frequent in a book may be rare in a chapter. There is no fixed band: an article of which half is
 * missing on one side runs far from the diagonal. Only where a rectangle without certain places is
 * too large is it halved on both sides.
 */
final class Cuts {

  /** Rectangles of at most this many cells are searched whole. */
  static final long MOST_CELLS = 1_000_000;

  /** Rectangles are cut down to about this size once an article must be cut. */
  private static final long WANTED_CELLS = 40_000;

  private final Side zh;
  private final List<Rectangle> rectangles = new ArrayList<>();

  private Cuts(Side zh) {
    this.zh = zh;
  }

  /**
   * Rectangles that follow each other and together span {@code whole}.
   *
   * @param inside what there is inside of the segments, which may be too much at once
   */
  static List<Rectangle> find(Side zh, Rectangle whole, InnerEvidence.Source inside) {
    if (whole.cells() <= MOST_CELLS && !inside.isTooLarge(whole)) {
      return List.of(whole);
    }
    Cuts cuts = new Cuts(zh);
    cuts.cut(whole);
    return List.copyOf(cuts.rectangles);
  }

  /** Adds the parts of a rectangle, in order. */
  private void cut(Rectangle rectangle) {
    if (rectangle.cells() <= WANTED_CELLS) {
      rectangles.add(rectangle);
      return;
    }
    List<CertainPlaces.Place> places = CertainPlaces.find(zh, rectangle);
    List<Rectangle> parts = parts(rectangle, afterCertain(places));
    if (parts.size() == 1) {
      parts = parts(rectangle, places);
    }
    if (parts.size() > 1) {
      parts.forEach(this::cut);
    } else if (rectangle.cells() <= MOST_CELLS) {
      rectangles.add(rectangle);
    } else {
      int ja = (rectangle.jaStart() + rectangle.jaEnd()) >>> 1;
      int zh = (rectangle.zhStart() + rectangle.zhEnd()) >>> 1;
      cut(new Rectangle(rectangle.jaStart(), ja, rectangle.zhStart(), zh));
      cut(new Rectangle(ja, rectangle.jaEnd(), zh, rectangle.zhEnd()));
    }
  }

  /** The places right after another: a cut there parts no segment from one it is merged with. */
  private static List<CertainPlaces.Place> afterCertain(List<CertainPlaces.Place> places) {
    List<CertainPlaces.Place> after = new ArrayList<>();
    for (int p = 1; p < places.size(); p++) {
      CertainPlaces.Place before = places.get(p - 1);
      if (places.get(p).ja() == before.ja() + 1 && places.get(p).zh() == before.zh() + 1) {
        after.add(places.get(p));
      }
    }
    return after;
  }

  /** Parts as large as is wanted, as far as places lie so close. */
  private static List<Rectangle> parts(Rectangle whole, List<CertainPlaces.Place> places) {
    List<Rectangle> parts = new ArrayList<>();
    Rectangle rest = whole;
    for (int p = 0; p < places.size(); p++) {
      CertainPlaces.Place place = places.get(p);
      boolean last = p == places.size() - 1;
      int nextJa = last ? whole.jaEnd() : places.get(p + 1).ja();
      int nextZh = last ? whole.zhEnd() : places.get(p + 1).zh();
      Rectangle grown = new Rectangle(rest.jaStart(), nextJa, rest.zhStart(), nextZh);
      if (grown.cells() > WANTED_CELLS
          && place.ja() > rest.jaStart()
          && place.zh() > rest.zhStart()) {
        parts.add(new Rectangle(rest.jaStart(), place.ja(), rest.zhStart(), place.zh()));
        rest = new Rectangle(place.ja(), whole.jaEnd(), place.zh(), whole.zhEnd());
      }
    }
    parts.add(rest);
    return parts;
  }
}
