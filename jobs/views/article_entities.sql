-- article_entities: a row an article and a name in it: how often it stands there, and the tone towards it in place of
-- the article's own.
SELECT
  day, language, id, source, story, place, day_stories, mention.entity, mention.type,
  count(*) AS mentions,
  max(mention.in_title) AS in_title,
  max(mention.country) AS country,
  CAST(avg(CAST(mention.tone AS DECIMAL(10, 6))) AS DECIMAL(10, 6)) AS tone
FROM coverage LATERAL VIEW explode(mentions) AS mention
GROUP BY day, language, id, source, story, place, day_stories, mention.entity, mention.type
