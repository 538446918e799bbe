package org.daybook.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.daybook.pipeline.SiteMoves;
import org.junit.jupiter.api.Test;

final class WarningsTest {
  private static final LocalDate DAY = LocalDate.of(2022, 11, 28);

  @Test
  void showsTheLargestLossesOfAKindAndHowManyMoreThereAre() {
    List<SiteMoves.Move> moves =
        LongStream.rangeClosed(1, 7)
            .mapToObj(i -> new SiteMoves.Move("site" + i + ".example", DAY, 1000 * i))
            .toList();
    List<Losses.Part> files = List.of(new Losses.Part("a.jsonl", 16, 4));

    List<String> lines =
        printed(
            new AnnotateJob.Result(null, Set.of(), moves), new Losses(List.of(), List.of(), files));

    assertThat(lines)
        .hasSize(7)
        .startsWith(
            "warning: 4 of 16 records in a.jsonl rejected; see the table rejections",
            "warning: 7,000 articles of site7.example say 2022-11-28, a day on which the site seems"
                + " to have moved; dated without it")
        .endsWith("warning: 2 more like the last");
  }

  private static List<String> printed(AnnotateJob.Result result, Losses losses) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Warnings.print(result, losses, new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
