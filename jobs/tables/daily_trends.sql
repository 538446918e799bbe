-- daily_trends: what was unusual on a day: names, topics and countries of at least three stories, against the 28 days
-- before. Two comparisons are made, and the surprise is the one nearer to 0, so that only what neither explains is one:
-- (1) all stories of the day, as if each told of the item as often as those of the window did: volume and reprints
-- can't fake a surprise; (2) source by source, each as if it told of the item as often as it did in the window: a
-- source that fell silent, or tells far more than usual, can't. In (2) a story counts once for each source that told
-- it, and a source that told less in the whole window than on the day has no past to compare with: all that it tells
-- counts as one story, expected to be like those of all sources. Days without coverage are no measurement: neither
-- in (1) nor in (2) do they count as days without the item. What the window tells goes by the names of the day: a
-- surname that counts as an entity today, and did not last week, fakes nothing. Null until the window reaches back a
-- week. Looks back 28 days.
CREATE TABLE daily_trends (
  language STRING COMMENT 'ISO 639-1',
  kind STRING COMMENT 'PERSON, ORGANIZATION, LOCATION, TOPIC, COUNTRY',
  item STRING COMMENT 'name of the entity, topic or country',
  stories BIGINT COMMENT 'stories: an article and its reprints of the day count once',
  sources BIGINT COMMENT 'different sources',
  share DOUBLE COMMENT 'stories / stories of the day in the language',
  stories_before BIGINT COMMENT 'stories with the item in the 28 days before, each of its day',
  expected DOUBLE COMMENT 'stories of the day * share of the item in the stories of the 28 days before',
  told DOUBLE COMMENT 'stories, once for each source that told them; of a source without a past their share in its stories',
  told_expected DOUBLE COMMENT 'the same, had each source told of the item as often as in the 28 days before',
  surprise DOUBLE COMMENT 'Pearson residual (observed - expected) / sqrt(expected), expected at least 1 under the root, of stories or of told: the one nearer to 0, and 0 where they differ in sign',
  is_new BOOLEAN COMMENT 'no story in the 28 days before, and told at least 3',
  is_burst BOOLEAN COMMENT 'surprise of at least 3: hardly by chance',
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

WITH chosen AS (
  SELECT
    day, language, kind, item,
    size(array_distinct(transform(flatten(collect_list(told)), telling -> split_part(telling, '\t', 2)))) AS stories,
    size(array_distinct(transform(flatten(collect_list(told)), telling -> split_part(telling, '\t', 3)))) AS sources
  FROM tellings
  GROUP BY day, language, kind, item
  HAVING stories >= 3
),
-- What was told of an item: all forms that go by its name on the day, and those that the day does not use, by the
-- name they went by then.
told AS (
  SELECT day, language, kind, item, array_distinct(flatten(collect_list(told))) AS told
  FROM (
    SELECT now.day, now.language, now.kind, now.item, then.told
    FROM (
      SELECT day, language, kind, item, form, date_sub(day, back) AS told_on
      FROM chosen JOIN tellings USING (day, language, kind, item) LATERAL VIEW explode(sequence(0, 28)) AS back
    ) AS now
    JOIN tellings AS then
      ON then.day = told_on AND then.language = now.language AND then.kind = now.kind AND then.form = now.form
    UNION ALL
    SELECT now.day, now.language, now.kind, now.item, then.told
    FROM (SELECT *, date_sub(day, back) AS told_on FROM chosen LATERAL VIEW explode(sequence(1, 28)) AS back) AS now
    JOIN tellings AS then
      ON then.day = told_on AND then.language = now.language AND then.kind = now.kind AND then.item = now.item
    LEFT ANTI JOIN tellings AS used
      ON used.day = now.day AND used.language = now.language AND used.kind = now.kind AND used.form = then.form
  )
  GROUP BY day, language, kind, item
),
sources AS (
  SELECT
    day, language, coalesce(source, '') AS source, count(DISTINCT story) AS stories,
    coalesce(sum(count(DISTINCT story)) OVER (
      PARTITION BY language, coalesce(source, '') ORDER BY day RANGE BETWEEN 28 PRECEDING AND 1 PRECEDING), 0)
      AS stories_before
  FROM coverage
  GROUP BY day, language, coalesce(source, '')
),
-- For each source of a day, what a story that it tells weighs in told, and one that it told in the window in
-- told_expected: nothing where the source has no past.
weights AS (
  SELECT
    day, language, source,
    CAST(CASE WHEN stories_before >= stories THEN 1 ELSE 1 / stories END AS DECIMAL(10, 9)) AS weight,
    CAST(CASE WHEN stories_before >= stories THEN stories / stories_before END AS DECIMAL(10, 9)) AS weight_before
  FROM sources
),
counted AS (
  SELECT
    day, language, kind, item, first(all_stories) AS all_stories,
    sum(weight) FILTER (WHERE is_now) AS told,
    coalesce(sum(weight_before) FILTER (WHERE NOT is_now), 0) AS told_expected
  FROM (
    SELECT
      day, language, kind, item, all_stories,
      split_part(telling, '\t', 3) AS source, startswith(telling, CAST(day AS STRING)) AS is_now
    FROM (
      SELECT *, size(array_distinct(transform(told, telling -> substring_index(telling, '\t', 2)))) AS all_stories
      FROM told
    )
    LATERAL VIEW explode(told) AS telling
  )
  LEFT JOIN weights USING (day, language, source)
  GROUP BY day, language, kind, item
),
days AS (
  SELECT
    day, language, first(day_stories) AS day_stories,
    sum(first(day_stories)) OVER before AS stories_of_window,
    coalesce(min(day) OVER before <= date_sub(day, 7), false) AS has_window
  FROM coverage
  GROUP BY day, language
  WINDOW before AS (PARTITION BY language ORDER BY day RANGE BETWEEN 28 PRECEDING AND 1 PRECEDING)
),
strangers AS (
  SELECT day, language, count_if(stories_before < stories) AS strangers FROM sources GROUP BY day, language
),
expected AS (
  SELECT
    day, language, kind, item, stories, sources, stories_before, told, has_window,
    stories / CAST(day_stories AS DOUBLE) AS share,
    day_stories * stories_before / CAST(stories_of_window AS DOUBLE) AS expected,
    told_expected + strangers * stories_before / CAST(stories_of_window AS DOUBLE) AS told_expected
  FROM (SELECT *, all_stories - stories AS stories_before FROM chosen JOIN counted USING (day, language, kind, item))
  JOIN days USING (day, language) JOIN strangers USING (day, language)
),
compared AS (
  SELECT
    *,
    (stories - expected) / sqrt(greatest(expected, 1)) AS by_stories,
    (told - told_expected) / sqrt(greatest(told_expected, 1)) AS by_sources
  FROM expected
)
SELECT
  day, language, kind, item, stories, sources, share, stories_before,
  round(CASE WHEN has_window THEN expected END, 6) AS expected,
  CAST(round(told, 6) AS DOUBLE) AS told,
  round(CASE WHEN has_window THEN told_expected END, 6) AS told_expected,
  round(CASE WHEN has_window THEN
    greatest(least(by_stories, by_sources), least(greatest(by_stories, by_sources), 0)) END, 6) AS surprise,
  CASE WHEN has_window THEN stories_before = 0 AND told >= 3 END AS is_new,
  CASE WHEN has_window THEN least(by_stories, by_sources) >= 3 END AS is_burst
FROM compared
