package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class EntityModelTest {
  @Test
  void isTheSameAfterAWayThroughAFile() throws IOException {
    EntityModel model = SmallModel.train();
    byte[] written = bytes(model);
    EntityModel read = EntityModel.read(new ByteArrayInputStream(written), "test");
    assertThat(bytes(read)).isEqualTo(written);
    assertThat(read.features()).isEqualTo(model.features());
    for (MarkedSentence sentence : SmallModel.sentences()) {
      assertThat(new CrfNameFinder(read).find(sentence.array()))
          .isEqualTo(new CrfNameFinder(model).find(sentence.array()));
    }
  }

  @Test
  void trainingTwiceGivesTheSameBytes() throws IOException {
    assertThat(bytes(SmallModel.train())).isEqualTo(bytes(SmallModel.train()));
  }

  @Test
  void refusesAForeignFileAndSaysWhatItIsNot() {
    byte[] foreign = "manifest.properties".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> EntityModel.read(new ByteArrayInputStream(foreign), "en-ner.bin"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("en-ner.bin is not an entity model")
        .hasMessageContaining("train entities");
  }

  @Test
  void refusesAFileThatBreaksOff() throws IOException {
    byte[] written = bytes(SmallModel.train());
    byte[] half = java.util.Arrays.copyOf(written, written.length / 2);
    assertThatThrownBy(() -> EntityModel.read(new ByteArrayInputStream(half), "half"))
        .isInstanceOf(IOException.class);
  }

  private static byte[] bytes(EntityModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
