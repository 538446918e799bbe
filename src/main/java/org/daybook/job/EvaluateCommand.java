package org.daybook.job;

import picocli.CommandLine.Command;

/** {@code daybook evaluate}: models and gold labels to scores. */
@Command(
    name = "evaluate",
    description = "Scores a model against gold labels.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      EvaluateSentences.class,
      EvaluateEntities.class,
      EvaluatePlaces.class,
      EvaluateTone.class,
      EvaluateTopics.class,
      EvaluatePages.class,
      EvaluateLines.class,
      EvaluateDates.class,
      EvaluateQuotes.class,
      EvaluateStories.class
    })
final class EvaluateCommand {}
