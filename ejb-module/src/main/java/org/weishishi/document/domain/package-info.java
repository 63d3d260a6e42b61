/** The law of 公文: one document and its states, numbering, and what rendering and storing must promise. */
@NullMarked
package org.weishishi.document.domain;

import org.jspecify.annotations.NullMarked;
