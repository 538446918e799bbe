-- entity_names: what the forms that stand alone in articles of a day, such as a surname or an acronym, were taken for:
-- the entities that articles of the day and the 28 days before call by the form where they give a fuller one too.
CREATE TABLE entity_names (
  language STRING COMMENT 'ISO 639-1',
  form STRING COMMENT 'name as it stands in articles of the day that give no fuller one',
  type STRING COMMENT 'PERSON, ORGANIZATION, LOCATION',
  entity STRING COMMENT 'fuller name that articles call by this form',
  articles BIGINT COMMENT 'articles of the day and the 28 days before that do',
  share DOUBLE COMMENT 'articles / articles that call any fuller name by this form',
  is_sure BOOLEAN COMMENT 'whether the daily tables count the form as the entity: where it is common enough among the articles that use the form',
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

SELECT day, language, form, type, entity, articles, share, is_sure
FROM short_names
