-- measures: what every daily table counts, written ${measures} among its columns and in its SELECT, over rows
-- with the columns of coverage, one row an article and group, and is_story: whether the article is the first of its
-- story in the group.
  articles BIGINT COMMENT 'articles, all copies',
  stories BIGINT COMMENT 'stories: an article and its reprints of the day count once',
  sources BIGINT COMMENT 'different sources',
  share DOUBLE COMMENT 'stories / stories of the day in the language',
  tone DOUBLE COMMENT 'mean tone of the stories, -1..1',
  tone_sum DOUBLE COMMENT 'sum of the tones of the stories, so that days add up',
  tone_squares DOUBLE COMMENT 'sum of their squares',
  positive BIGINT COMMENT 'stories with a tone above 0.1',
  neutral BIGINT COMMENT 'stories with a tone from -0.1 to 0.1',
  negative BIGINT COMMENT 'stories with a tone below -0.1';

  count(*) AS articles,
  count_if(is_story) AS stories,
  count(DISTINCT source) AS sources,
  count_if(is_story) / CAST(first(day_stories) AS DOUBLE) AS share,
  avg(tone) FILTER (WHERE is_story) AS tone,
  sum(tone) FILTER (WHERE is_story) AS tone_sum,
  sum(tone * tone) FILTER (WHERE is_story) AS tone_squares,
  count_if(is_story AND tone > 0.1) AS positive,
  count_if(is_story AND tone BETWEEN -0.1 AND 0.1) AS neutral,
  count_if(is_story AND tone < -0.1) AS negative
