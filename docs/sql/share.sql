-- In whole per cent, halves up: of the people in town 0, those who watched a comedy in March.
-- {"kind": "share", "who": {"people": {}, "did": [{"what": {"genre": "comedy"}, "when": {"from": 59, "to": 89}, "times": {"atLeast": 1}}]}, "among": {"people": {"town": 0}, "did": []}}
SELECT CAST(FLOOR((200 * SUM(CASE WHEN didSo THEN 1 ELSE 0 END) + COUNT(*)) / (2 * COUNT(*))) AS INTEGER) AS percent
FROM (
  SELECT s.subscriber IN (
    SELECT v.subscriber
    FROM viewings v
    JOIN titles t ON t.title = v.title
    WHERE t.genre = 'comedy' AND v.day BETWEEN 59 AND 89
  ) AS didSo
  FROM subscribers s
  WHERE s.town = 0
) answered;
