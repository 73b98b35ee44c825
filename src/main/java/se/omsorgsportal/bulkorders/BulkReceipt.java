package se.omsorgsportal.bulkorders;

/** What the orderer takes away (ORD-05, ORD-10). */
public record BulkReceipt(BulkId bulk, BulkNumber number, int orders) {}
