-- Never watched a drama.
-- {"people": {}, "did": [{"what": {"genre": "drama"}, "when": {"from": 0, "to": 364}, "times": {"never": true}}]}
SELECT COUNT(*) AS people
FROM subscribers s
WHERE s.subscriber NOT IN (
  SELECT v.subscriber
  FROM viewings v
  JOIN titles t ON t.title = v.title
  WHERE t.genre = 'drama'
  GROUP BY v.subscriber
  HAVING COUNT(*) >= 1
);
