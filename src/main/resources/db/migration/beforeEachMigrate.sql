-- Whatever the server makes new tables with by itself: names are told apart, sorted and referred to in one way in all of them.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;
