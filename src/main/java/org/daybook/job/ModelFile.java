package org.daybook.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a model comes from: a file that was named, or the one that is packed with Daybook. */
final class ModelFile {
  private ModelFile() {}

  /** Opens the file, or the resource {@code /models/NAME} where no file is given. */
  static InputStream open(Path file, String name) throws IOException {
    if (file != null) {
      return Files.newInputStream(file);
    }
    InputStream packed = ModelFile.class.getResourceAsStream("/models/" + name);
    if (packed == null) {
      throw new FileNotFoundException("no /models/" + name + " on the class path");
    }
    return packed;
  }
}
