-- daily_pairs: which names of a day stand in the same articles. A pair has two rows, one from the side of either name,
-- so that entity = X finds all that appear with X; to count pairs, take those with entity < other. Only pairs that have
-- two stories or more in common: one story pairs any two names in it, which says nothing of the two, and such pairs
-- are by far the most. The tone is the mean of the tones towards both.
CREATE TABLE daily_pairs (
  language STRING COMMENT 'ISO 639-1',
  entity STRING COMMENT 'name in full: of the article, else as entity_names is sure',
  type STRING COMMENT 'PERSON, ORGANIZATION, LOCATION',
  other STRING COMMENT 'name that stands in the same articles',
  other_type STRING COMMENT 'its type',
  ${measures},
  npmi DOUBLE COMMENT 'normalised pointwise mutual information over the stories of the day (Bouma 2009), -1..1: 0 where they meet as often as by chance, 1 where never apart; null where both are in every story',
  log_likelihood DOUBLE COMMENT 'log-likelihood ratio against chance over the stories of the day (Dunning 1993): the larger, the surer that they belong together, or with a negative npmi apart; from 3.84 on hardly by chance',
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

-- Two names have two stories in common only where each is in two: the others are left before pairs are made. A pair of
-- an article whose story no other of the day tells needs no search for the first of the story.
WITH ranked AS (
  SELECT *, dense_rank() OVER (PARTITION BY day, language, entity, type ORDER BY story) AS nth
  FROM article_entities
),
counted AS (
  SELECT *, max(nth) OVER (PARTITION BY day, language, entity, type) AS stories FROM ranked
),
named AS (
  SELECT
    day, language, source, story, place, day_stories,
    collect_list(struct(entity, type, stories, tone)) AS names,
    count(*) OVER (PARTITION BY day, language, story) AS copies
  FROM counted
  WHERE stories >= 2
  GROUP BY day, language, id, source, story, place, day_stories
),
met AS (
  SELECT
    day, language, source, story, place, copies, day_stories,
    one.entity, one.type, one.stories AS entity_stories,
    two.entity AS other, two.type AS other_type, two.stories AS other_stories,
    CAST((one.tone + two.tone) / 2 AS DECIMAL(10, 6)) AS tone
  FROM named LATERAL VIEW explode(names) AS one LATERAL VIEW explode(names) AS two
  WHERE struct(one.entity, one.type) < struct(two.entity, two.type)
),
told AS (
  SELECT *, true AS is_story FROM met WHERE copies = 1
  UNION ALL
  SELECT
    *,
    row_number() OVER (
      PARTITION BY day, language, entity, type, other, other_type, story ORDER BY place) = 1 AS is_story
  FROM met
  WHERE copies > 1
),
pairs AS (
  SELECT
    day, language, entity, type, other, other_type,
    max(day_stories) AS day_stories, max(entity_stories) AS entity_stories, max(other_stories) AS other_stories,
    ${measures}
  FROM told
  GROUP BY day, language, entity, type, other, other_type
  HAVING stories >= 2
),
-- k is the table of two by two: the stories with both names, with one, with the other and with neither, then the
-- sums of its rows and columns, and of all.
compared AS (
  SELECT
    *,
    ln(stories * day_stories / (entity_stories * CAST(other_stories AS DOUBLE)))
      / nullif(-ln(stories / CAST(day_stories AS DOUBLE)), 0) AS pmi,
    array(
      stories, entity_stories - stories, other_stories - stories,
      day_stories - entity_stories - other_stories + stories, day_stories) AS cells,
    array(entity_stories, other_stories, day_stories - entity_stories, day_stories - other_stories) AS margins
  FROM pairs
)
SELECT
  day, language, side.entity, side.type, side.other, side.other_type,
  articles, stories, sources, share, tone, tone_sum, tone_squares, positive, neutral, negative,
  round(pmi, 6) AS npmi,
  round(2 * (
    aggregate(cells, 0D, (sum, k) -> sum + k * ln(greatest(k, 1)))
      - aggregate(margins, 0D, (sum, k) -> sum + k * ln(greatest(k, 1)))), 6) AS log_likelihood
FROM compared LATERAL VIEW explode(array(
  struct(entity, type, other, other_type),
  struct(other AS entity, other_type AS type, entity AS other, type AS other_type))) AS side
