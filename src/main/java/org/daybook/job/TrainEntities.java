package org.daybook.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.nlp.EntityLexicon;
import org.daybook.nlp.EntityModel;
import org.daybook.train.EntityTrainer;
import org.daybook.train.TrainingLexicon;
import org.daybook.train.TrainingMix;
import org.daybook.train.WordClasses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train entities}: corpora of names to a model. */
@Command(
    name = "entities",
    description = "Trains the model of people, organisations and places.",
    mixinStandardHelpOptions = true)
public final class TrainEntities implements Callable<Integer> {
  @Option(
      names = "--corpus",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files in CoNLL format, or folders of them; those kept for tuning are left out.")
  private List<Path> corpora;

  @Option(
      names = "--gazetteers",
      paramLabel = "DIR",
      description =
          "Lists of names (default: the folder 'gazetteers' beside the corpora's folder).")
  private Path gazetteers;

  @Option(
      names = "--clusters",
      paramLabel = "FILE",
      description = "Word classes, as train clusters writes them (default: none).")
  private Path clusters;

  @Option(names = "--model", required = true, paramLabel = "FILE", description = "The model.")
  private Path model;

  @Override
  public Integer call() throws IOException {
    WordClasses classes = clusters == null ? WordClasses.none() : WordClasses.read(clusters);
    Path lists = gazetteers == null ? corpora.get(0).resolveSibling("gazetteers") : gazetteers;
    EntityLexicon lexicon = TrainingLexicon.of(lists, classes);
    TrainingMix mix = TrainingMix.of(corpora).withOtherNames(lists);
    EntityModel trained =
        new EntityTrainer(EntityTrainer.Settings.DEFAULT, TrainEntities::report)
            .train(mix.sentences(), lexicon);
    trained.save(model);
    report(model + ": " + trained.features() + " features, " + Files.size(model) + " bytes");
    return 0;
  }

  private static void report(String line) {
    System.err.println(line);
  }
}
