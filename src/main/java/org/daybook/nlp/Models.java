package org.daybook.nlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * All models, loaded from the class path once per JVM and shared by its threads: OpenNLP's official
 * ones for sentences, tokens, parts of speech and language, and those of {@code data/models}.
 */
public final class Models {
  private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
  private static final String LANGUAGE = "/langdetect-183.bin";

  private final MessageDigest digest = sha256();

  final SentenceModel sentences = load(SENTENCES, SentenceModel::new);
  final EnglishTokenizer tokens = new EnglishTokenizer(load(TOKENS, TokenizerModel::new));
  final GreedyTagger partsOfSpeech =
      new GreedyTagger(load("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new));
  final EntityModel entities =
      load(EntityModel.SHIPPED, in -> EntityModel.read(in, EntityModel.SHIPPED));
  final ToneModel tone = load("/models/tone.bin", ToneModel::read);
  final ToneFeatures toneFeatures = new ToneFeatures(tone);
  final TopicModel topics = load("/models/topics.bin", TopicModel::read);

  private final String version = HexFormat.of().formatHex(digest.digest()).substring(0, 12);

  private Models() {}

  /** The models of this JVM; the first call loads them, in about a second. */
  public static Models shared() {
    return Shared.MODELS;
  }

  /** OpenNLP's language model; loaded when it is first needed, which English dumps never do. */
  public static LanguageDetectorModel language() {
    return Language.MODEL;
  }

  /** OpenNLP's model of sentences, for those who need no other; loaded anew each time. */
  public static SentenceModel sentenceModel() {
    return loadAlone(SENTENCES, SentenceModel::new);
  }

  /** OpenNLP's model of tokens, for those who need no other; loaded anew each time. */
  public static TokenizerModel tokenizerModel() {
    return loadAlone(TOKENS, TokenizerModel::new);
  }

  /** First 12 hex digits of the SHA-256 of all model files but the language model. */
  public String version() {
    return version;
  }

  private <M> M load(String resource, Loader<M> loader) {
    try (InputStream in = open(resource)) {
      byte[] bytes = in.readAllBytes();
      digest.update(bytes);
      return loader.load(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static <M> M loadAlone(String resource, Loader<M> loader) {
    try (InputStream in = open(resource)) {
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = Models.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("no model on the class path");
    }
    return in;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  @FunctionalInterface
  private interface Loader<M> {
    M load(InputStream in) throws IOException;
  }

  private static final class Shared {
    static final Models MODELS = new Models();
  }

  private static final class Language {
    static final LanguageDetectorModel MODEL = loadAlone(LANGUAGE, LanguageDetectorModel::new);
  }
}
