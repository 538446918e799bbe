package org.daybook.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the daily tables come from {@code articles}: the views of {@code jobs/views} and the tables
 * themselves, each behind those that its SELECT names after FROM or JOIN. One whose comment says
 * {@code Looks back 28 days} reads that many days before a day to compute the day, and what it
 * reads may look back in turn; none looks ahead.
 */
public final class DailyPlan {
  private final Map<String, Step> steps = new LinkedHashMap<>();

  /**
   * A view or table to compute.
   *
   * @param table null for a view
   * @param reads the views and tables that its SELECT names, as often as it does
   * @param lookBack days before a day that it reads of these
   */
  public record Step(
      String name, String select, TableDefinition table, List<String> reads, int lookBack) {
    private static final Pattern LOOKS_BACK = Pattern.compile("Looks back (\\d+) days");
    private static final Pattern READ = Pattern.compile("\\b(?:FROM|JOIN)\\s+(\\w+)");

    public Step {
      reads = List.copyOf(reads);
    }

    private static Step of(String name, TableDefinition table, String comment, String select) {
      List<String> reads = new ArrayList<>();
      Matcher read = READ.matcher(select.replaceAll("--[^\n]*", ""));
      while (read.find()) {
        reads.add(read.group(1));
      }
      Matcher looksBack = LOOKS_BACK.matcher(comment);
      int days = looksBack.find() ? Integer.parseInt(looksBack.group(1)) : 0;
      return new Step(name, select, table, reads, days);
    }

    /** Whether it is a view, computed with what reads it, and not a table of the book. */
    public boolean isView() {
      return table == null;
    }
  }

  private DailyPlan(Map<String, Step> unordered) {
    unordered.values().forEach(step -> add(step, unordered, new LinkedHashSet<>()));
  }

  /** The plan of the SQL files in {@code jobs}. */
  public static DailyPlan read() {
    Map<String, Step> steps = new TreeMap<>();
    for (String view : JobFiles.names("views")) {
      String sql = JobFiles.read("views/" + view + ".sql");
      steps.put(view, Step.of(view, null, sql.replace("\n-- ", " "), sql));
    }
    for (TableDefinition table : TableDefinition.daily()) {
      steps.put(table.name(), Step.of(table.name(), table, table.purpose(), table.select()));
    }
    return new DailyPlan(steps);
  }

  private void add(Step step, Map<String, Step> all, Set<Step> waiting) {
    if (!waiting.add(step)) {
      throw new IllegalStateException(step.name() + " reads itself by way of what it reads");
    }
    for (String name :
        step.reads().stream().filter(all::containsKey).sorted().distinct().toList()) {
      if (!steps.containsKey(name)) {
        add(all.get(name), all, waiting);
      }
    }
    steps.put(step.name(), step);
  }

  /** All views and tables, each behind those it reads. */
  public List<Step> steps() {
    return List.copyOf(steps.values());
  }

  /** How often all steps together read {@code step}. */
  public long readings(Step step) {
    return steps.values().stream()
        .flatMap(any -> any.reads().stream())
        .filter(step.name()::equals)
        .count();
  }

  /** Days before a day whose articles shape its rows, by whatever way. */
  public int reach(Step step) {
    return lookBack(step, any -> true);
  }

  /**
   * Days before a day whose articles are read to compute it, where the tables it reads are there.
   */
  public int span(Step step) {
    return lookBack(step, Step::isView);
  }

  private int lookBack(Step step, Predicate<Step> through) {
    int farthest = 0;
    for (String name : step.reads()) {
      Step read = steps.get(name);
      if (read != null && !read.equals(step) && through.test(read)) {
        farthest = Math.max(farthest, lookBack(read, through));
      }
    }
    return step.lookBack() + farthest;
  }
}
