package org.daybook.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class StoriesTest {
  private final Random random = new Random(7);

  @Test
  void cutReprintUnderAnotherDatelineTellsTheStoryOfTheFirst() {
    String first = words(200);
    String cut = words(8) + first.substring(0, first.length() * 6 / 10) + words(10);

    assertThat(stories(telling(0, "a", first), telling(1, "b", words(200)), telling(3, "c", cut)))
        .containsExactly(0, 1, 0);
  }

  @Test
  void noChainOfChangesWeldsTextsThatShareNothing() {
    String a = words(100);
    String b = words(100);
    String c = words(100);

    assertThat(stories(telling(0, "a", a + b), telling(1, "b", b + c), telling(2, "c", c + a + c)))
        .containsExactly(0, 1, 2);
  }

  @Test
  void noticesOfATemplateAreStoriesOfTheirOwn() {
    List<Telling> notices = new ArrayList<>();
    String head = words(60);
    String foot = words(60);
    for (int day = 0; day < 20; day += 2) {
      notices.add(telling(day, "clerk", head + words(30) + foot));
    }

    int[] stories = stories(notices.toArray(Telling[]::new));

    assertThat(stories[8]).isEqualTo(8);
    assertThat(stories[9]).isEqualTo(9);
  }

  @Test
  void storyStartsAnewWhenTheFirstIsOutOfTheWindow() {
    String text = words(100);

    assertThat(stories(telling(0, "a", text), telling(10, "b", text), telling(20, "c", text)))
        .containsExactly(0, 0, 1);
  }

  private static int[] stories(Telling... tellings) {
    return Stories.of(List.of(tellings));
  }

  private static Telling telling(int day, String source, String text) {
    int[] signature = Signature.of(text).stream().mapToInt(Integer::intValue).toArray();
    return new Telling(day, null, source, source + day, signature);
  }

  private String words(int count) {
    return random
        .ints(count, 0, 5_000)
        .mapToObj(word -> "w" + word)
        .collect(Collectors.joining(" ", "", " "));
  }
}
