-- article_entities: a row an article and a name in it, each entity by one name: how often it stands there, and the tone
-- towards it in place of the article's own; forms are the names that the article itself has for it.
WITH named AS (
  SELECT
    coverage.day, coverage.language, id, source, story, place, day_stories,
    coalesce(sure.entity, mention.entity) AS entity, mention.entity AS form,
    mention.type, mention.in_title, mention.country, CAST(mention.tone AS DECIMAL(10, 6)) AS tone
  FROM (SELECT * FROM coverage LATERAL VIEW explode(mentions) AS mention) AS coverage
  LEFT JOIN (SELECT * FROM other_names WHERE is_sure) AS sure
    ON sure.day = coverage.day AND sure.language = coverage.language AND sure.type = mention.type
    AND sure.form = mention.entity
)
SELECT
  day, language, id, source, story, place, day_stories, entity, type,
  collect_set(form) AS forms,
  count(*) AS mentions,
  max(in_title) AS in_title,
  max(country) AS country,
  CAST(avg(tone) AS DECIMAL(10, 6)) AS tone
FROM named
GROUP BY day, language, id, source, story, place, day_stories, entity, type
