package org.weishishi.document.api.numbering;

import org.weishishi.document.api.DocumentKind;

/**
 * 预留文号 · for a paper issued outside the system; the number is of the current year.
 *
 * @param kind which series of the own organ
 * @param purpose what for, at most 200 characters
 */
public record ReserveNumber(DocumentKind kind, String purpose) {}
