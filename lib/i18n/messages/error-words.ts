/** Words of the error page; apart from the rest because this page runs in the browser and must stay small. */
export const errorWords = {
  vi: { title: "Có lỗi", text: "Trang này gặp lỗi. Hãy thử lại sau ít phút.", retry: "Thử lại" },
  en: {
    title: "Something went wrong",
    text: "This page ran into an error. Please try again in a few minutes.",
    retry: "Try again",
  },
} as const;
