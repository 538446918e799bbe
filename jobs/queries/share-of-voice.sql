-- Share of voice: of the stories that name one of some entities, week by week, how many name each, and in which tone.
-- :entities  their names with a comma between; default: the three most frequent people of the book
WITH chosen AS (
  SELECT entity
  FROM (
    SELECT entity, row_number() OVER (ORDER BY sum(stories) DESC, entity) AS place
    FROM daily_entities
    WHERE language = 'en' AND type = 'PERSON'
    GROUP BY entity
  )
  WHERE :entities IS NULL AND place <= 3
  UNION
  SELECT entity
  FROM daily_entities
  WHERE instr(concat(', ', :entities, ', '), concat(', ', entity, ', ')) > 0
),
weeks AS (
  SELECT CAST(date_trunc('week', day) AS DATE) AS week, entity,
    sum(stories) AS stories, sum(tone_sum) AS tone_sum
  FROM daily_entities
  WHERE language = 'en' AND entity IN (SELECT entity FROM chosen)
  GROUP BY CAST(date_trunc('week', day) AS DATE), entity
),
totals AS (
  SELECT CAST(date_trunc('week', day) AS DATE) AS week, sum(stories) AS stories
  FROM daily_totals
  WHERE language = 'en'
  GROUP BY CAST(date_trunc('week', day) AS DATE)
)
SELECT weeks.week, weeks.entity, weeks.stories,
  round(weeks.stories / CAST(sum(weeks.stories) OVER (PARTITION BY weeks.week) AS DOUBLE), 4) AS share_of_voice,
  round(weeks.stories / CAST(totals.stories AS DOUBLE), 4) AS share_of_news,
  round(weeks.tone_sum / weeks.stories, 3) AS tone
FROM weeks JOIN totals ON totals.week = weeks.week
ORDER BY weeks.week, weeks.stories DESC, weeks.entity
