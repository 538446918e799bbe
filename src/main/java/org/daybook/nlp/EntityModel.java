package org.daybook.nlp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A model of names: the weights of a linear-chain conditional random field and the lexicon its
 * features ask. Immutable and shared between threads; each thread asks it through a {@link
 * CrfNameFinder} of its own. A model is one file: a line that names its version, then everything
 * else, deflated.
 */
public final class EntityModel {
  /** Where the model that Daybook brings stands on the class path. */
  public static final String SHIPPED = "/models/entities.bin";

  private static final int REMEMBERED_WORDS = 30_000;
  private static final byte[] HEADER = "daybook entities 2\n".getBytes(StandardCharsets.US_ASCII);

  private final EntityLexicon lexicon;
  private final WeightTable nodes;
  private final WeightTable edges;
  private final Recent<WordScores> words;

  /**
   * A model.
   *
   * @param nodes rows of {@link EntityLabels#COUNT} weights
   * @param edges rows of {@link EntityLabels#TRANSITIONS} weights
   */
  public EntityModel(EntityLexicon lexicon, WeightTable nodes, WeightTable edges) {
    this.lexicon = lexicon;
    this.nodes = nodes;
    this.edges = edges;
    this.words =
        new Recent<>(REMEMBERED_WORDS, token -> new WordScores(new WordForm(token, lexicon), this));
  }

  /** The model that Daybook brings. */
  public static EntityModel shipped() {
    try (InputStream in = EntityModel.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("no entity model on the class path at " + SHIPPED);
      }
      return read(in, SHIPPED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The model in {@code file}. */
  public static EntityModel load(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a model.
   *
   * @param name how errors call it
   * @throws IOException where the stream breaks off or holds something else
   */
  public static EntityModel read(InputStream in, String name) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    if (!Arrays.equals(buffered.readNBytes(HEADER.length), HEADER)) {
      throw new IOException(
          name
              + " is not an entity model of this version: expected a file that starts with '"
              + new String(HEADER, StandardCharsets.US_ASCII).strip()
              + "'; train one with: daybook train entities");
    }
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(buffered)));
    EntityLexicon lexicon = EntityLexicon.read(data);
    WeightTable nodes = WeightTable.read(EntityLabels.COUNT, data);
    WeightTable edges = WeightTable.read(EntityLabels.TRANSITIONS, data);
    return new EntityModel(lexicon, nodes, edges);
  }

  /** Writes the model to {@code file}. */
  public void save(Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the model, the same bytes each time. */
  public void write(OutputStream out) throws IOException {
    out.write(HEADER);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater);
    DataOutputStream data = new DataOutputStream(new BufferedOutputStream(deflated));
    lexicon.write(data);
    nodes.write(data);
    edges.write(data);
    data.flush();
    deflated.finish();
    deflater.end();
  }

  /** What a word adds to the scores around it, remembered for the words met lately. */
  WordScores word(String token) {
    return words.of(token);
  }

  EntityLexicon lexicon() {
    return lexicon;
  }

  /** Weights of the features of a token, by label. */
  WeightTable nodes() {
    return nodes;
  }

  /** Weights of the features of a transition, by transition. */
  WeightTable edges() {
    return edges;
  }

  /** Number of features of tokens and of transitions. */
  public int features() {
    return nodes.size() + edges.size();
  }
}
