-- One way to compare names everywhere (ALL-07): å, ä and ö are letters of their own, and plain letters find them too.
-- People had only the former, orders only the latter.
INSERT IGNORE INTO person_name_part (person_id, part, word_start)
SELECT person_id, REPLACE(REPLACE(REPLACE(part, 'å', 'a'), 'ä', 'a'), 'ö', 'o'), word_start
FROM person_name_part
WHERE part REGEXP '[åäö]'
ORDER BY word_start DESC;

INSERT IGNORE INTO order_name_part (order_id, part)
SELECT named.id, SUBSTRING(word.text, begin.seq)
FROM (
    SELECT id, CONCAT('["', TRIM(REGEXP_REPLACE(LOWER(CONCAT(given_name, ' ', family_name)), '[^a-zåäöé0-9]+', ' ')), '"]') AS words
    FROM orders
    WHERE LOWER(CONCAT(given_name, family_name)) REGEXP '[åäö]'
) named
JOIN JSON_TABLE(REPLACE(named.words, ' ', '","'), '$[*]' COLUMNS (text VARCHAR(40) CHARACTER SET utf8mb4 PATH '$')) word
JOIN seq_1_to_40 begin ON begin.seq = 1 OR begin.seq < CHAR_LENGTH(word.text)
WHERE word.text REGEXP '[åäö]' AND SUBSTRING(word.text, begin.seq) REGEXP '[åäö]';
