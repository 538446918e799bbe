-- short_names: what a form that stands alone in an article may name: the entities that articles of the day and the 28
-- days before call by that form too, where they give a fuller one beside it; with and without a leading U.S. is one
-- entity. A form is_sure to name the entity of at least two articles, of two in three of all that give a fuller form,
-- and of one for each ten that give none, so that a rare full form does not rename a usual short one; a first and last
-- name only where the fuller form is no rarer (Nancy Pelosi stays so, though a few call her Nancy D'Alesandro Pelosi).
-- Looks back 28 days.
WITH uses AS (
  SELECT day, language, used.type, used.name, used.entity, count(*) AS articles
  FROM dated
  LATERAL VIEW explode(array_distinct(transform(
    mentions, mention -> struct(mention.type, mention.name, mention.entity)))) AS used
  GROUP BY day, language, used.type, used.name, used.entity
),
candidates AS (
  SELECT
    alone.day, alone.language, alone.type, alone.entity AS form,
    lower(used.entity) <> lower(alone.entity) AS is_fuller,
    max_by(used.entity, struct(length(used.entity), used.entity)) AS entity,
    sum(used.articles) AS articles
  FROM uses AS alone
  JOIN uses AS used
    ON used.language = alone.language AND used.type = alone.type AND used.name = alone.entity
    AND used.day BETWEEN date_sub(alone.day, 28) AND alone.day
  WHERE lower(alone.name) = lower(alone.entity)
  GROUP BY
    alone.day, alone.language, alone.type, alone.entity, is_fuller, regexp_replace(used.entity, '^U[.]S[.] ', '')
),
compared AS (
  SELECT
    *,
    sum(CASE WHEN is_fuller THEN articles END) OVER (PARTITION BY day, language, type, form) AS fuller,
    sum(CASE WHEN NOT is_fuller THEN articles END) OVER (PARTITION BY day, language, type, form) AS alone
  FROM candidates
)
SELECT
  day, language, type, form, entity, articles, articles / CAST(fuller AS DOUBLE) AS share,
  articles >= 2 AND 3 * articles >= 2 * fuller
    AND articles >= CASE WHEN type = 'PERSON' AND form LIKE '% %' THEN 1 ELSE 0.1 END * alone AS is_sure
FROM compared
WHERE is_fuller
