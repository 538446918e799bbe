-- A topic's attention: its share in the stories of each day, so that a day with more articles does not look
-- like one with more of the topic. A covered day without the topic is 0, a day without coverage is not there.
-- :topic  its name, or a part of it; default: all topics
-- :from   first day; default: 30 days before the last
-- :to     last day; default: the last one of the book
WITH last AS (SELECT max(day) AS day FROM daily_totals),
totals AS (
  SELECT totals.day, stories
  FROM daily_totals AS totals CROSS JOIN last
  WHERE language = 'en'
    AND totals.day >= coalesce(CAST(:from AS DATE), last.day - INTERVAL 30 DAY)
    AND totals.day <= coalesce(CAST(:to AS DATE), last.day)
),
topics AS (
  SELECT DISTINCT topic, name
  FROM daily_topics
  WHERE language = 'en' AND name LIKE concat('%', coalesce(:topic, ''), '%')
)
SELECT totals.day, topics.name, coalesce(told.stories, 0) AS stories, totals.stories AS of_stories,
  round(CAST(coalesce(told.stories, 0) AS DOUBLE) / totals.stories, 4) AS share
FROM totals
CROSS JOIN topics
LEFT JOIN daily_topics AS told
  ON told.day = totals.day AND told.topic = topics.topic AND told.language = 'en'
ORDER BY totals.day, stories DESC, topics.name
