package org.daybook.nlp;

/**
 * What a tone model looks at around a target: the words, stems, kinds, valences and vectors on each
 * side of it, by distance, and the valences in its own clause.
 */
final class TargetFeatures {
  private static final float STEM = 0.7f;
  private static final float HALF_WAY = 4;
  private static final float VECTOR = 3;
  private static final int VECTOR_REACH = 12;

  /** Words further away than any in a true sentence are left out, so that time is linear. */
  private static final int REACH = 500;

  private static final Part EIGHT = Part.of("8=");
  private static final Part EIGHT_KIND = Part.of("8kind=");
  private static final Part NEAR = Part.of("near=");
  private static final Part CLAUSE = Part.of("clause=");
  private static final Part NEAR_LEFT = Part.of("nearleft=");
  private static final Part NEAR_RIGHT = Part.of("nearright=");
  private static final Part TWO_RIGHT = Part.of("R2=");
  private static final Part TWO_LEFT = Part.of("L2=");
  private static final Part BETWEEN = Part.of("_");
  private static final Part NEGATED = Part.of("!");
  private static final Part NOTHING = Part.of("");
  private static final Part OWN = Part.of("own");
  private static final Part MEAN = Part.of("mean");
  private static final Part LEFT_SUM = Part.of("left");
  private static final Part RIGHT_SUM = Part.of("right");
  private static final Part AROUND = Part.of("around");
  private static final Part IN_CLAUSE = Part.of("inclause");
  private static final Part QUOTED = Part.of("quoted");
  private static final Part[] PLACES = {
    Part.of("place=0"), Part.of("place=1"), Part.of("place=2"), Part.of("place=3")
  };

  /** Where a word stands as seen from a target. */
  enum Side {
    LEFT("L"),
    RIGHT("R");

    private final Part word;
    private final Part four;
    private final Part two;
    private final Part one;
    private final Part pair;
    private final Part stem;
    private final Part nearStem;
    private final Part near;
    private final Part mid;
    private final Part far;
    private final Part ownNear;
    private final Part ownMid;
    private final Part ownFar;
    private final Part kind;
    private final Part fourKind;
    private final Part twoKind;
    private final Part before;
    private final Part after;

    Side(String name) {
      word = Part.of(name + "=");
      four = Part.of(name + "4=");
      two = Part.of(name + "2=");
      one = Part.of(name + "1=");
      pair = Part.of(name + "b=");
      stem = Part.of(name + "stem=");
      nearStem = Part.of(name + "5stem=");
      near = Part.of(name + "near");
      mid = Part.of(name + "mid");
      far = Part.of(name + "far");
      ownNear = Part.of("own" + name + "near");
      ownMid = Part.of("own" + name + "mid");
      ownFar = Part.of("own" + name + "far");
      kind = Part.of(name + "kind=");
      fourKind = Part.of(name + "4kind=");
      twoKind = Part.of(name + "2kind=");
      before = Part.of(name + "before=");
      after = Part.of(name + "after=");
    }
  }

  private final ToneTally tally;
  private final Features features;
  private final Wording wording;
  private final int from;
  private final int to;

  TargetFeatures(ToneTally tally, Wording wording, int from, int to) {
    this.tally = tally;
    this.features = tally.features();
    this.wording = wording;
    this.from = from;
    this.to = to;
  }

  void add() {
    Around first = new Around();
    Around third = new Around();
    Around mean = new Around();
    float[] left = new float[ToneVectors.SIZE];
    float[] right = new float[ToneVectors.SIZE];
    int end = Math.min(wording.length(), to + REACH);
    for (int i = Math.max(0, from - REACH); i < end; i++) {
      if (i < from || i >= to) {
        first.add(i, wording.first(i));
        third.add(i, wording.third(i));
        mean.add(i, wording.mean(i));
        addNeighbour(i);
        addKind(i);
        ToneWord word = wording.word(i);
        if (word.isWord && word.vector != null && distance(i) <= VECTOR_REACH) {
          word.vector.addTo(i < from ? left : right, nearness(i));
        }
      }
    }
    first.addTo(NOTHING);
    third.addTo(OWN);
    mean.addTo(MEAN);
    features.add(1, NEAR, ToneFeatures.step(2 * (first.left + first.right)));
    features.add(1, CLAUSE, ToneFeatures.step(first.clause));
    features.add(1, NEAR_LEFT, ToneFeatures.step(2 * first.left));
    features.add(1, NEAR_RIGHT, ToneFeatures.step(2 * first.right));
    features.add(1, TWO_RIGHT, wording.word(to).word, BETWEEN, wording.word(to + 1).word);
    features.add(1, TWO_LEFT, wording.word(from - 2).word, BETWEEN, wording.word(from - 1).word);
    features.add(1, PLACES[from == 0 ? 0 : from < 5 ? 1 : from < 15 ? 2 : 3]);
    if (wording.isQuoted(from)) {
      features.add(1, QUOTED);
    }
    tally.vector(ToneTally.Sum.LEFT, left, VECTOR);
    tally.vector(ToneTally.Sum.RIGHT, right, VECTOR);
  }

  private int distance(int index) {
    return index < from ? from - index : index - to + 1;
  }

  private Side side(int index) {
    return index < from ? Side.LEFT : Side.RIGHT;
  }

  private float nearness(int index) {
    return 1 / (1 + distance(index) / 4f);
  }

  /** The features of a neighbour that hang on that word alone. */
  static void ofWord(Features features, ToneWord neighbour, Side side, int distance) {
    Part word = neighbour.word;
    features.add(1, side.word, word);
    if (distance <= 8) {
      features.add(1, EIGHT, word);
    }
    if (distance <= 4) {
      features.add(1, side.four, word);
    }
    if (distance <= 2) {
      features.add(1, side.two, word);
    }
    if (distance == 1) {
      features.add(1, side.one, word);
    }
  }

  /** The features of a neighbour that hang on its stem alone. */
  static void ofStem(Features features, ToneWord neighbour, Side side, int distance) {
    features.add(STEM, side.stem, neighbour.stem);
    if (distance <= 5) {
      features.add(STEM, side.nearStem, neighbour.stem);
    }
  }

  private void addNeighbour(int index) {
    ToneWord here = wording.word(index);
    Side side = side(index);
    int distance = distance(index);
    tally.neighbour(here, side, distance);
    if (distance <= 5) {
      features.add(1, side.pair, here.word, BETWEEN, wording.word(index + 1).word);
    }
    if (here.stem != null) {
      tally.neighbourStem(here, side, distance);
    }
    Part reach = distance <= 3 ? side.near : distance <= 7 ? side.mid : side.far;
    Part ownReach = distance <= 3 ? side.ownNear : distance <= 7 ? side.ownMid : side.ownFar;
    ToneFeatures.addSign(features, reach, wording.first(index));
    ToneFeatures.addSign(features, ownReach, wording.third(index));
  }

  private void addKind(int index) {
    Part kind = wording.word(index).kind;
    if (kind == null) {
      return;
    }
    Part sign = wording.isNegated(index) ? NEGATED : NOTHING;
    Side side = side(index);
    int distance = distance(index);
    features.add(1, side.kind, sign, kind);
    if (distance <= 8) {
      features.add(1, EIGHT_KIND, sign, kind);
    }
    if (distance <= 4) {
      features.add(1, side.fourKind, sign, kind);
    }
    if (distance <= 2) {
      features.add(1, side.twoKind, sign, kind);
    }
    features.add(1, side.before, wording.word(index - 1).word, BETWEEN, kind);
    features.add(1, side.after, kind, BETWEEN, wording.word(index + 1).word);
  }

  private boolean isInClause(int index) {
    for (int i = Math.min(index, to); i < Math.max(index + 1, from); i++) {
      if ((i < from || i >= to) && wording.word(i).isBreak) {
        return false;
      }
    }
    return true;
  }

  /** Sums of valences on both sides, the nearer the more, and in the target's own clause. */
  private final class Around {
    float left;
    float right;
    float clause;

    void add(int index, float valence) {
      if (valence == 0) {
        return;
      }
      left += index < from ? valence * nearness(index) : 0;
      right += index < from ? 0 : valence * nearness(index);
      clause += isInClause(index) ? valence : 0;
    }

    void addTo(Part list) {
      ToneFeatures.addCompound(features, list, LEFT_SUM, left, HALF_WAY);
      ToneFeatures.addCompound(features, list, RIGHT_SUM, right, HALF_WAY);
      ToneFeatures.addCompound(features, list, AROUND, left + right, HALF_WAY);
      ToneFeatures.addCompound(features, list, IN_CLAUSE, clause, HALF_WAY);
    }
  }
}
