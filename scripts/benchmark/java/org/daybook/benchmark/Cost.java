package org.daybook.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a piece of work cost.
 *
 * @param cpu processor seconds of the whole process: all threads, compilation and garbage
 *     collection too
 * @param wall seconds by the clock
 */
record Cost(double cpu, double wall) {
  private static final double NANOSECONDS = 1e9;
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  static Cost of(Runnable work) {
    System.gc();
    long cpu = PROCESS.getProcessCpuTime();
    long wall = System.nanoTime();
    work.run();
    return new Cost(
        (PROCESS.getProcessCpuTime() - cpu) / NANOSECONDS,
        (System.nanoTime() - wall) / NANOSECONDS);
  }

  Cost dividedBy(double times) {
    return new Cost(cpu / times, wall / times);
  }
}
