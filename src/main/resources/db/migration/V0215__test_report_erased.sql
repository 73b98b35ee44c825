-- A report is kept as it was sent until somebody who is named in it is erased; from then on it is made of what is left (ALL-06).

ALTER TABLE test_report
    MODIFY pdf MEDIUMBLOB NULL;
