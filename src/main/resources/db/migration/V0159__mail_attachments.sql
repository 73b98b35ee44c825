-- Mails to addresses outside the portal (service desk, supplier, a tester's substitute) and files that go with a mail.
ALTER TABLE mail
    MODIFY recipient UUID NULL,
    ADD COLUMN recipient_name VARCHAR(200) NOT NULL DEFAULT '' AFTER recipient,
    -- The person's id, or the outside address: one cause gives each of them one mail of a template.
    ADD COLUMN addressee VARCHAR(254) NULL AFTER recipient_name,
    ADD COLUMN attachments INT NOT NULL DEFAULT 0 AFTER body;

UPDATE mail SET addressee = recipient;

ALTER TABLE mail
    MODIFY addressee VARCHAR(254) NOT NULL,
    ADD UNIQUE KEY uk_mail_addressee (cause, template, addressee),
    DROP KEY uk_mail_cause;

CREATE TABLE mail_attachment (
    mail    UUID         NOT NULL,
    number  INT          NOT NULL,
    name    VARCHAR(150) NOT NULL,
    type    VARCHAR(100) NOT NULL,
    content MEDIUMBLOB   NOT NULL,
    PRIMARY KEY (mail, number),
    CONSTRAINT fk_mail_attachment_mail FOREIGN KEY (mail) REFERENCES mail (id) ON DELETE CASCADE
);
