-- other_names: the entity that a form of a name stands for on a day, as the articles of the day and the 28 days before
-- tell; a form that is_sure counts as the entity in the daily tables. A form is one of two kinds.
-- (1) What stands alone in an article, a surname, an acronym or the head of a name: the entities that articles call by
-- it too, where they give a fuller form beside it; with and without a leading U.S. is one entity. It is sure to name
-- the entity of at least two articles, of two in three of all that give a fuller form, and of one for each ten that
-- give none, so that a rare full form does not rename a usual short one; a first and last name only where the fuller
-- form is no rarer (Nancy Pelosi stays so, though a few call her Nancy D'Alesandro Pelosi).
-- (2) A full name written another way, with one formal_name: Charles and Chuck Schumer, Raul and Raúl Grijalva, an
-- organisation with and without a leading U.S. The entity is, of the ways at least a fifth as frequent as the most
-- frequent, a person's shortest, an organisation's longest; of a person it is sure where two in three articles that
-- give the surname a full name write one of these ways, so that two people called Johnson stay two.
-- Looks back 28 days.
WITH uses AS (
  SELECT
    day, language, used.type, used.name, used.entity, floor(unix_date(day) / 28) AS stretch, count(*) AS articles,
    formal_name(used.type, used.entity) AS formal
  FROM dated
  LATERAL VIEW explode(array_distinct(transform(
    mentions, mention -> struct(mention.type, mention.name, mention.entity)))) AS used
  GROUP BY day, language, used.type, used.name, used.entity
),
full_names AS (
  SELECT *, CASE WHEN type = 'PERSON' THEN substring_index(formal, ' ', -1) ELSE formal END AS surname
  FROM (
    SELECT
      day, language, type, name, formal_name(type, name) AS formal, stretch, sum(articles) AS articles
    FROM uses
    WHERE type <> 'LOCATION'
    GROUP BY day, language, type, name, stretch
  )
  WHERE formal LIKE '% %'
),
surnames AS (
  SELECT DISTINCT
    day, language, type, stretch,
    CASE WHEN type = 'PERSON' THEN substring_index(formal, ' ', -1) ELSE formal END AS surname
  FROM uses
  WHERE type <> 'LOCATION'
),
ways AS (
  SELECT
    surnames.day, language, type, formal, name, sum(articles) AS articles,
    max(sum(articles)) OVER (PARTITION BY surnames.day, language, type, formal) AS most,
    sum(sum(articles)) OVER (PARTITION BY surnames.day, language, type, formal) AS together,
    sum(sum(articles)) OVER (PARTITION BY surnames.day, language, type, surname) AS of_surname
  FROM surnames
  JOIN (SELECT * FROM full_names LATERAL VIEW explode(array(stretch, stretch + 1)) AS served) AS full_names
    USING (language, type, surname)
  WHERE served = surnames.stretch AND full_names.day BETWEEN date_sub(surnames.day, 28) AND surnames.day
  GROUP BY surnames.day, language, type, surname, formal, name
),
usual AS (
  SELECT
    day, language, type, formal, together / CAST(of_surname AS DOUBLE) AS share,
    3 * together >= 2 * of_surname AS is_sure,
    min_by(name, struct(CASE WHEN type = 'PERSON' THEN length(name) ELSE -length(name) END, -articles, name))
      FILTER (WHERE 5 * articles >= most) AS entity
  FROM ways
  GROUP BY day, language, type, formal, together, of_surname
),
candidates AS (
  SELECT
    alone.day, alone.language, alone.type, alone.entity AS form, used.formal,
    lower(used.entity) <> lower(alone.entity) AS is_fuller,
    max_by(used.entity, struct(length(used.entity), used.entity)) AS entity,
    sum(used.articles) AS articles
  FROM uses AS alone
  JOIN (SELECT * FROM uses LATERAL VIEW explode(array(stretch, stretch + 1)) AS served) AS used
    ON used.language = alone.language AND used.type = alone.type AND used.name = alone.entity
    AND used.served = alone.stretch AND used.day BETWEEN date_sub(alone.day, 28) AND alone.day
  WHERE lower(alone.name) = lower(alone.entity)
  GROUP BY alone.day, alone.language, alone.type, alone.entity, used.formal, is_fuller
),
compared AS (
  SELECT
    *,
    sum(CASE WHEN is_fuller THEN articles END) OVER (PARTITION BY day, language, type, form) AS fuller,
    sum(CASE WHEN NOT is_fuller THEN articles END) OVER (PARTITION BY day, language, type, form) AS alone
  FROM candidates
),
found AS (
  SELECT
    day, language, type, form, CASE WHEN usual.is_sure THEN usual.entity ELSE compared.entity END AS entity,
    articles, articles / CAST(fuller AS DOUBLE) AS share,
    articles >= 2 AND 3 * articles >= 2 * fuller
      AND articles >= CASE WHEN type = 'PERSON' AND form LIKE '% %' THEN 1 ELSE 0.1 END * alone AS is_sure,
    1 AS kind
  FROM compared LEFT JOIN usual USING (day, language, type, formal)
  WHERE is_fuller
  UNION ALL
  SELECT day, language, type, name, entity, articles, share, is_sure, 2
  FROM ways JOIN usual USING (day, language, type, formal)
)
SELECT
  day, language, type, form, entity, articles, share,
  is_sure AND kind = max(CASE WHEN is_sure THEN kind END) OVER (PARTITION BY day, language, type, form) AS is_sure
FROM found
WHERE form <> entity
