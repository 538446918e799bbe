package org.daybook.pipeline;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Files that one task reads.
 *
 * @param paths in order
 */
record FileGroup(List<String> paths) implements Serializable {
  FileGroup {
    paths = List.copyOf(paths);
  }

  /**
   * Spreads {@code files} over at most {@code most} groups of about the same size: the largest file
   * first, each to the group that is smallest so far (Graham's LPT rule).
   */
  static List<FileGroup> spread(List<InputFile> files, int most) {
    PriorityQueue<Open> groups =
        new PriorityQueue<>(
            Comparator.comparingLong((Open o) -> o.bytes).thenComparing(o -> o.number));
    for (int i = 0; i < Math.min(most, files.size()); i++) {
      groups.add(new Open(i));
    }
    files.stream()
        .sorted(
            Comparator.comparingLong(InputFile::bytes).reversed().thenComparing(InputFile::path))
        .forEach(
            file -> {
              Open smallest = groups.remove();
              smallest.add(file);
              groups.add(smallest);
            });
    return groups.stream()
        .sorted(Comparator.comparingInt(o -> o.number))
        .map(o -> new FileGroup(o.paths))
        .toList();
  }

  private static final class Open {
    /** What opening a file costs, as bytes. */
    private static final long OVERHEAD = 1 << 14;

    private final int number;
    private final List<String> paths = new ArrayList<>();
    private long bytes;

    Open(int number) {
      this.number = number;
    }

    void add(InputFile file) {
      paths.add(file.path());
      bytes += file.bytes() + OVERHEAD;
    }
  }
}
