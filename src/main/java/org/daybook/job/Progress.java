package org.daybook.job;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Shows how far the stage that started last is, on standard error: a bar with the time left on a
 * terminal after two seconds, a line every half minute elsewhere.
 */
final class Progress extends SparkListener {
  private static final int WIDTH = 30;
  private static final long TERMINAL_PAUSE = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long LOG_PAUSE = TimeUnit.SECONDS.toNanos(30);
  private static final long QUIET = TimeUnit.SECONDS.toNanos(2);

  private final PrintStream out;
  private final boolean terminal;
  private String step = "";
  private int stage;
  private int tasks;
  private int done;
  private long started = System.nanoTime();
  private long shown = System.nanoTime();
  private boolean barVisible;

  Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public synchronized void onJobStart(SparkListenerJobStart job) {
    String description = job.properties().getProperty("spark.job.description", "");
    if (!description.isEmpty()) {
      step = description;
    }
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    clear();
    stage = submitted.stageInfo().stageId();
    tasks = submitted.stageInfo().numTasks();
    done = 0;
    started = System.nanoTime();
    shown = Math.max(shown, started - LOG_PAUSE);
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    if (task.stageId() != stage) {
      return;
    }
    done++;
    long now = System.nanoTime();
    if (now - started < QUIET || now - shown < (terminal ? TERMINAL_PAUSE : LOG_PAUSE)) {
      return;
    }
    shown = now;
    show(now);
    if (done >= tasks) {
      clear();
    }
  }

  private void show(long now) {
    double share = Math.min(1, (double) done / Math.max(1, tasks));
    long left = Math.round((now - started) / 1e9 * (1 - share) / Math.max(share, 1e-9));
    String figures =
        String.format(Locale.ROOT, "%s: %d of %d tasks, about %d s left", step, done, tasks, left);
    if (terminal) {
      int full = (int) (WIDTH * share);
      out.print("\r\033[K[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + figures);
      out.flush();
      barVisible = true;
    } else {
      out.println(figures);
    }
  }

  private void clear() {
    if (barVisible) {
      out.print("\r\033[K");
      out.flush();
      barVisible = false;
    }
  }
}
