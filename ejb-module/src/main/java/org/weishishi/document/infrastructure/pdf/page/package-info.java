/** One PDF under construction: pages, content, tags, metadata. */
@NullMarked
package org.weishishi.document.infrastructure.pdf.page;

import org.jspecify.annotations.NullMarked;
