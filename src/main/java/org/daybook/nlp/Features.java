package org.daybook.nlp;

import java.util.Arrays;
import java.util.Objects;

/**
 * The features of one text: names with values, in the order in which they were added. A name that
 * occurs twice counts twice. Models know a name by its key, a hash; the names themselves are only
 * kept where they are needed.
 */
public final class Features {
  private final boolean isNamed;
  private String[] names;
  private long[] keys = new long[256];
  private float[] values = new float[256];
  private int size;

  /** No features yet; their names are kept. */
  public Features() {
    this(true);
  }

  private Features(boolean isNamed) {
    this.isNamed = isNamed;
    this.names = new String[isNamed ? 256 : 0];
  }

  /** No features yet, of which only the keys are kept. */
  static Features keyed() {
    return new Features(false);
  }

  /** The key of a feature, never 0. */
  static long key(String name) {
    return FeatureHash.key(Part.hash(name));
  }

  /** Adds a feature that is there. */
  public void add(String name) {
    add(name, 1);
  }

  /** Adds a feature with a value. */
  public void add(String name, float value) {
    int place = place(Part.hash(name), value);
    if (isNamed) {
      names[place] = Objects.requireNonNull(name, "name");
    }
  }

  /** Adds a feature with a value. */
  void add(float value, Part name) {
    int place = place(name.hash, value);
    if (isNamed) {
      names[place] = name.text;
    }
  }

  /** Adds a feature with a value, of whose name only the hash is known. */
  void add(float value, long hash) {
    if (isNamed) {
      throw new IllegalStateException("a feature without a name");
    }
    place(hash, value);
  }

  /** Adds a feature with a value, whose name has two parts. */
  void add(float value, Part first, Part second) {
    int place = place(second.after(first.hash), value);
    if (isNamed) {
      names[place] = first.text + second.text;
    }
  }

  /** Adds a feature with a value, whose name has three parts. */
  void add(float value, Part first, Part second, Part third) {
    int place = place(third.after(second.after(first.hash)), value);
    if (isNamed) {
      names[place] = first.text + second.text + third.text;
    }
  }

  /** Adds a feature with a value, whose name has four parts. */
  void add(float value, Part first, Part second, Part third, Part fourth) {
    int place = place(fourth.after(third.after(second.after(first.hash))), value);
    if (isNamed) {
      names[place] = first.text + second.text + third.text + fourth.text;
    }
  }

  private int place(long hash, float value) {
    if (size == keys.length) {
      names = Arrays.copyOf(names, 2 * names.length);
      keys = Arrays.copyOf(keys, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    keys[size] = FeatureHash.key(hash);
    values[size] = value;
    return size++;
  }

  /** Forgets all features. */
  void clear() {
    size = 0;
  }

  /** Number of features added. */
  public int size() {
    return size;
  }

  /** Name of a feature. */
  public String name(int feature) {
    return names[Objects.checkIndex(feature, size)];
  }

  /** Key of a feature. */
  long key(int feature) {
    return keys[feature];
  }

  /** Value of a feature. */
  public float value(int feature) {
    return values[Objects.checkIndex(feature, size)];
  }
}
