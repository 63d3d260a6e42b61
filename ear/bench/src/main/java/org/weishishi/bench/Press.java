package org.weishishi.bench;

import org.weishishi.document.domain.RenderOrder;

/** One way from an order to a PDF. */
interface Press {

    /** @return the PDF */
    byte[] print(RenderOrder order) throws Exception;
}
