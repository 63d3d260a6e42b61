package org.weishishi.disclosure.domain.publication;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 公开写入者 · the one row that lets one writer of all nodes in. */
@Entity
@Table(name = "publication_writer")
@Access(AccessType.FIELD)
public class PublicationWriter {

    /** Its key. */
    public static final long ONLY = 1;

    @Id
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    private long id;

    protected PublicationWriter() {}
}
