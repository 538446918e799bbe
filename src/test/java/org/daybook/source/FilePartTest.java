package org.daybook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.source.Dumps.bytes;
import static org.daybook.source.Dumps.gzip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.daybook.article.Reading;
import org.junit.jupiter.api.Test;

final class FilePartTest {
  private static final String LINES =
      "{\"text\":\"Øne.\",\"date\":\"05/11/2022\"}\n\n{\"text\":\"Two.\"}\nbroken\n"
          + "{\"text\":\"Four.\",\"date\":\"13/11/2022\"}\n".repeat(50)
          + "{\"text\":\"Last.\",\"date\":\"05/11/2022\"}";

  @Test
  void givesEachRecordWithOnePartUnderItsOwnLine() {
    List<Reading> whole = Dumps.read("a.jsonl", LINES);

    for (int count : new int[] {2, 3, 7, 20}) {
      assertThat(parts("a.jsonl", bytes(LINES), count)).isEqualTo(whole);
    }
  }

  @Test
  void readsWhatIsNotDividedWithTheFirstPart() throws IOException {
    byte[] packed = gzip(bytes(LINES));

    assertThat(parts("a.jsonl", packed, 3)).isEqualTo(Dumps.read("a.jsonl", packed));
    assertThat(parts("a.jsonl", bytes("title,text\nT,One.\n\0"), 3)).hasSize(1);
    assertThat(parts("a.csv", bytes("title,text\nT,One.\n"), 3)).hasSize(1);
  }

  private static List<Reading> parts(String file, byte[] content, int count) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      try (DumpFile dump =
          new DumpFile(
              file,
              () -> new ByteArrayInputStream(content),
              ReadOptions.defaults(),
              new FilePart(i, count, content.length))) {
        dump.forEachRemaining(readings::add);
      }
    }
    return readings;
  }
}
