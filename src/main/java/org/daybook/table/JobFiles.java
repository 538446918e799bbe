package org.daybook.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of {@code jobs/}, packed into the jar. */
public final class JobFiles {
  private static final String ROOT = "jobs/";

  private JobFiles() {}

  /** The names, without {@code .sql}, of the SQL files of a folder, by alphabet. */
  public static List<String> names(String folder) {
    URL url = JobFiles.class.getClassLoader().getResource(ROOT + folder + "/");
    if (url == null) {
      throw new IllegalStateException("no folder " + ROOT + folder + " on the class path");
    }
    try {
      return (url.getProtocol().equals("jar") ? inJar(url, folder) : inFolder(url.toURI()))
          .filter(name -> name.endsWith(".sql"))
          .map(name -> name.substring(0, name.length() - ".sql".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(url.toString(), e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(url.toString(), e);
    }
  }

  private static Stream<String> inJar(URL url, String folder) throws IOException {
    JarURLConnection connection = (JarURLConnection) url.openConnection();
    connection.setUseCaches(false);
    String prefix = ROOT + folder + "/";
    try (JarFile jar = connection.getJarFile()) {
      return jar.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(prefix))
          .map(name -> name.substring(prefix.length()))
          .toList()
          .stream();
    }
  }

  private static Stream<String> inFolder(URI folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  /** The text of a file, such as {@code tables/articles.sql}. */
  public static String read(String file) {
    try (InputStream in = JobFiles.class.getClassLoader().getResourceAsStream(ROOT + file)) {
      if (in == null) {
        throw new IllegalStateException("no file " + ROOT + file + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
