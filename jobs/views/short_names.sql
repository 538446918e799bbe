-- short_names: what a form that stands alone in an article may name: the entities that articles of the day and the 28
-- days before call by that form too, where they give a fuller one beside it. A form is_sure to name the entity of at
-- least two articles and of three in four of all that give a fuller form; a first and last name only where the fuller
-- form is no rarer (Nancy Pelosi stays so, though a few call her Nancy D'Alesandro Pelosi). Looks back 28 days.
WITH uses AS (
  SELECT day, language, used.type, used.name, used.entity, count(*) AS articles
  FROM dated
  LATERAL VIEW explode(array_distinct(transform(
    mentions, mention -> struct(mention.type, mention.name, mention.entity)))) AS used
  GROUP BY day, language, used.type, used.name, used.entity
),
candidates AS (
  SELECT
    alone.day, alone.language, alone.type, alone.entity AS form, used.entity,
    lower(used.entity) <> lower(alone.entity) AS is_fuller, sum(used.articles) AS articles
  FROM uses AS alone
  JOIN uses AS used
    ON used.language = alone.language AND used.type = alone.type AND used.name = alone.entity
    AND used.day BETWEEN date_sub(alone.day, 28) AND alone.day
  WHERE lower(alone.name) = lower(alone.entity)
  GROUP BY alone.day, alone.language, alone.type, alone.entity, used.entity
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
  articles >= 2 AND articles >= 0.75 * fuller
    AND (type <> 'PERSON' OR form NOT LIKE '% %' OR articles >= alone) AS is_sure
FROM compared
WHERE is_fuller
