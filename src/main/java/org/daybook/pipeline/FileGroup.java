package org.daybook.pipeline;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.daybook.source.FilePart;

/**
 * Files, and parts of large ones, that one task reads.
 *
 * @param pieces in order
 */
record FileGroup(List<Piece> pieces) implements Serializable {
  FileGroup {
    pieces = List.copyOf(pieces);
  }

  /** A file or a part of one. */
  record Piece(String path, FilePart part, long bytes) implements Serializable {}

  /**
   * Spreads {@code files} over at most {@code most} groups of about the same size: the largest
   * piece first, each to the group that is smallest so far (Graham's LPT rule).
   */
  static List<FileGroup> spread(List<InputFile> files, int most) {
    PriorityQueue<Open> groups =
        new PriorityQueue<>(
            Comparator.comparingLong((Open o) -> o.bytes).thenComparing(o -> o.number));
    List<Piece> pieces = files.stream().flatMap(FileGroup::pieces).toList();
    for (int i = 0; i < Math.min(most, pieces.size()); i++) {
      groups.add(new Open(i));
    }
    pieces.stream()
        .sorted(
            Comparator.comparingLong(Piece::bytes)
                .reversed()
                .thenComparing(Piece::path)
                .thenComparing(piece -> piece.part().number()))
        .forEach(
            piece -> {
              Open smallest = groups.remove();
              smallest.add(piece);
              groups.add(smallest);
            });
    return groups.stream()
        .sorted(Comparator.comparingInt(o -> o.number))
        .map(o -> new FileGroup(o.pieces))
        .toList();
  }

  private static Stream<Piece> pieces(InputFile file) {
    List<FilePart> parts = file.parts();
    return parts.stream().map(part -> new Piece(file.path(), part, file.bytes() / parts.size()));
  }

  private static final class Open {
    /** What opening a file costs, as bytes. */
    private static final long OVERHEAD = 1 << 14;

    private final int number;
    private final List<Piece> pieces = new ArrayList<>();
    private long bytes;

    Open(int number) {
      this.number = number;
    }

    void add(Piece piece) {
      pieces.add(piece);
      bytes += piece.bytes() + OVERHEAD;
    }
  }
}
