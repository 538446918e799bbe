package org.daybook.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sentences to train on, each with the weight and the number of its corpus. In a folder of
 * corpora, files are known by how their names start; those kept for tuning are left out, and so is
 * every sentence that one of them has too.
 *
 * @param sentences in the order of files, by name, and of sentences in them
 */
public record TrainingMix(List<Example> sentences) {
  /** Labelled by machine: believed less. */
  private static final double SILVER = 0.3;

  private static final List<String> TUNING = List.of("wikigold.", "uner-ewt.dev", "gmb-clean.dev");
  private static final List<String> SILVER_CORPORA = List.of("gmb-clean.");

  /**
   * A sentence of a corpus.
   *
   * @param weight how much it counts
   * @param domain which corpus it is from
   */
  public record Example(LabelledSentence sentence, double weight, String domain) {}

  public TrainingMix {
    sentences = List.copyOf(sentences);
  }

  /** The corpora at {@code paths}: files, and the {@code .conll} files of folders. */
  public static TrainingMix of(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    Set<List<String>> held = new HashSet<>();
    for (Path path : paths) {
      for (Path file : corpora(path)) {
        if (isForTuning(file)) {
          CorpusReader.read(file).forEach(sentence -> hold(sentence, held));
        } else {
          files.add(file);
        }
      }
    }
    List<Example> examples = new ArrayList<>();
    for (Path file : files) {
      double weight = startsWithAny(name(file), SILVER_CORPORA) ? SILVER : 1;
      String domain = name(file).replaceFirst("[-.].*", "");
      for (LabelledSentence sentence : CorpusReader.read(file)) {
        if (!held.contains(sentence.tokens())) {
          Example example = new Example(sentence, weight, domain);
          examples.add(example);
          HeadlineCopies.of(example, examples.size()).ifPresent(examples::add);
        }
      }
    }
    return new TrainingMix(examples);
  }

  /** With copies of some sentences that have names of the lists in {@code gazetteers} in them. */
  public TrainingMix withOtherNames(Path gazetteers) {
    List<Example> examples = new ArrayList<>(sentences);
    examples.addAll(NameSwaps.of(sentences, new NamePool(gazetteers, sentences)));
    return new TrainingMix(examples);
  }

  /** Short sentences ("Yes ."), which corpora share by chance, are not held back. */
  private static void hold(LabelledSentence sentence, Set<List<String>> held) {
    if (sentence.tokens().size() > 4) {
      held.add(sentence.tokens());
    }
  }

  /** Whether {@code file} is kept for tuning. */
  static boolean isForTuning(Path file) {
    return startsWithAny(name(file), TUNING);
  }

  private static List<Path> corpora(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> name(file).endsWith(".conll")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static boolean startsWithAny(String name, List<String> starts) {
    return starts.stream().anyMatch(name::startsWith);
  }
}
