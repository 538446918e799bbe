-- short_names: what a form that stands alone in an article may name: the entities that articles of the day and the 28
-- days before call by that form too, where they give a fuller one beside it. A form is_sure to name the entity of at
-- least two articles and of three in four of all that give a fuller form. Looks back 28 days.
WITH uses AS (
  SELECT day, language, used.type, used.name, used.entity, count(*) AS articles
  FROM dated
  LATERAL VIEW explode(array_distinct(transform(
    mentions, mention -> struct(mention.type, mention.name, mention.entity)))) AS used
  GROUP BY day, language, used.type, used.name, used.entity
),
candidates AS (
  SELECT alone.day, alone.language, alone.type, alone.entity AS form, fuller.entity, sum(fuller.articles) AS articles
  FROM uses AS alone
  JOIN uses AS fuller
    ON fuller.language = alone.language AND fuller.type = alone.type AND fuller.name = alone.entity
    AND fuller.day BETWEEN date_sub(alone.day, 28) AND alone.day
  WHERE lower(alone.name) = lower(alone.entity) AND lower(fuller.name) <> lower(fuller.entity)
  GROUP BY alone.day, alone.language, alone.type, alone.entity, fuller.entity
),
shares AS (
  SELECT
    *, articles / CAST(sum(articles) OVER (PARTITION BY day, language, type, form) AS DOUBLE) AS share
  FROM candidates
)
SELECT *, articles >= 2 AND share >= 0.75 AS is_sure
FROM shares
