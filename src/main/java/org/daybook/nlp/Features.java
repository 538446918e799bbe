package org.daybook.nlp;

import java.util.Arrays;
import java.util.Objects;

/**
 * The features of one text: names with values, in the order in which they were added. A name that
 * occurs twice counts twice.
 */
public final class Features {
  private String[] names = new String[256];
  private float[] values = new float[256];
  private int size;

  /** Adds a feature that is there. */
  public void add(String name) {
    add(name, 1);
  }

  /** Adds a feature with a value. */
  public void add(String name, float value) {
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    names[size] = Objects.requireNonNull(name, "name");
    values[size] = value;
    size++;
  }

  /** Number of features added. */
  public int size() {
    return size;
  }

  /** Name of a feature. */
  public String name(int feature) {
    return names[Objects.checkIndex(feature, size)];
  }

  /** Value of a feature. */
  public float value(int feature) {
    return values[Objects.checkIndex(feature, size)];
  }
}
