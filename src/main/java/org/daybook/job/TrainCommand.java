package org.daybook.job;

import picocli.CommandLine.Command;

/** {@code daybook train}: corpora to models. */
@Command(
    name = "train",
    description = "Trains a model from corpora.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      TrainEntities.class,
      TrainTone.class,
      TrainTopics.class,
      TrainClusters.class,
      TrainLines.class
    })
final class TrainCommand {}
