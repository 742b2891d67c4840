-- Watched a horror film in October, and also a family film.
-- {"people": {}, "did": [{"what": {"genre": "horror"}, "when": {"from": 273, "to": 303}, "times": {"atLeast": 1}}, {"what": {"genre": "family"}, "when": {"from": 0, "to": 364}, "times": {"atLeast": 1}}]}
SELECT COUNT(*) AS people
FROM subscribers s
WHERE s.subscriber IN (
  SELECT v.subscriber
  FROM viewings v
  JOIN titles t ON t.title = v.title
  WHERE t.genre = 'horror' AND v.day BETWEEN 273 AND 303
  GROUP BY v.subscriber
  HAVING COUNT(*) >= 1
)
  AND s.subscriber IN (
  SELECT v.subscriber
  FROM viewings v
  JOIN titles t ON t.title = v.title
  WHERE t.genre = 'family'
  GROUP BY v.subscriber
  HAVING COUNT(*) >= 1
);
