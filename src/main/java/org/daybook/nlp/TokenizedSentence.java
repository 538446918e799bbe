package org.daybook.nlp;

import opennlp.tools.util.Span;

/** A sentence and its tokens: arrays as OpenNLP takes them, not to be changed. */
@SuppressWarnings("ArrayRecordComponent")
public record TokenizedSentence(int start, int end, Span[] spans, String[] tokens) {}
