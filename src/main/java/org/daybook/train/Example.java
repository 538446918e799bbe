package org.daybook.train;

import org.daybook.nlp.Features;

/** A labelled text as a trainer sees it. */
record Example(String outcome, Features features) {}
