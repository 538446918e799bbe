package org.daybook.job;

import org.junit.jupiter.api.Test;

final class MainTest {
  @Test
  void t() {}
}
