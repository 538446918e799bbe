package org.daybook.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class KeyCountsTest {
  @Test
  void keepsTheKeysThatOccurOftenEnough() {
    KeyCounts counts = new KeyCounts(2);
    for (long key : new long[] {5, -3, 9, 5, 7, -3, 5}) {
      counts.add(key);
    }
    assertThat(counts.frequent()).containsExactly(-3, 5);
  }

  @Test
  void addsWhatWasMergedBefore() {
    KeyCounts counts = new KeyCounts(3);
    counts.add(4);
    counts.add(8);
    assertThat(counts.frequent()).isEmpty();
    counts.add(4);
    counts.add(4);
    assertThat(counts.frequent()).containsExactly(4);
  }
}
